package org.licenseportal.letter;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the templates of mails: {@code .ftlh} escape whatever they show, {@code .ftl} are plain text. Templates come
 * from the program only, make no objects and call no methods of Java.
 */
@ApplicationScoped
class LetterTemplates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    LetterTemplates() {
        configuration.setTemplateLoader(new ClassTemplateLoader(LetterTemplates.class, ""));
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
    }

    /** The mail as an HTML document. */
    String html(String name, Map<String, Object> values, LetterTexts texts) {
        return fill(name + ".ftlh", values, texts);
    }

    /** The mail as plain text. */
    String text(String name, Map<String, Object> values, LetterTexts texts) {
        return fill(name + ".ftl", values, texts).strip() + "\n";
    }

    private String fill(String template, Map<String, Object> values, LetterTexts texts) {
        Map<String, Object> model = new HashMap<>(values);
        TemplateMethodModelEx words =
                arguments -> texts.text(((TemplateScalarModel) arguments.get(0)).getAsString(), places(arguments));
        model.put("t", words);
        model.put("language", texts.language().toLanguageTag());
        StringWriter filled = new StringWriter();
        try {
            configuration.getTemplate(template).process(model, filled);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (TemplateException broken) {
            throw new IllegalStateException("The mail template " + template + " does not fit its values", broken);
        }
        return filled.toString();
    }

    private static List<Object> places(List<?> arguments) throws TemplateModelException {
        List<Object> places = new ArrayList<>();
        for (Object argument : arguments.subList(1, arguments.size())) {
            places.add(
                    argument instanceof TemplateNumberModel number
                            ? number.getAsNumber()
                            : ((TemplateScalarModel) argument).getAsString());
        }
        return places;
    }
}
