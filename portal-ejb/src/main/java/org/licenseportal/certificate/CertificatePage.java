package org.licenseportal.certificate;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Fills the page that a certificate is printed from. The template escapes whatever it shows; the parser takes no
 * document type and so no entity, and loads nothing.
 */
final class CertificatePage {

    private static final String TEMPLATE = "certificate.ftlh";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultNSInstance();

    CertificatePage() {
        configuration.setTemplateLoader(new ClassTemplateLoader(CertificatePage.class, ""));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        DefaultObjectWrapperBuilder values = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        values.setExposureLevel(BeansWrapper.EXPOSE_NOTHING);
        configuration.setObjectWrapper(values.build());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        try {
            documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            documents.setXIncludeAware(false);
            documents.setExpandEntityReferences(false);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The parser of every JDK can refuse document types", impossible);
        }
    }

    /** The page with these values. */
    Document fill(Map<String, Object> values) {
        StringWriter filled = new StringWriter();
        try {
            configuration.getTemplate(TEMPLATE).process(values, filled);
            return documents.newDocumentBuilder().parse(new InputSource(new StringReader(filled.toString())));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (TemplateException | ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The page of certificates does not fit its values", broken);
        }
    }
}
