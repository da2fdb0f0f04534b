package org.licenseportal.client.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML. Its name and the names of its attributes are constants of this program; their values are escaped.
 *
 * @param name of the element
 * @param attributes in their order
 * @param children in their order
 */
record Element(String name, Map<String, String> attributes, List<Markup> children) implements Markup {
    private static final Set<String> WITHOUT_END = Set.of("meta", "link", "input", "img", "br");

    /** @param kind name and classes, as {@code section.card.empty} */
    static Element el(String kind, Markup... children) {
        String[] parts = kind.split("\\.", 2);
        Element plain = new Element(parts[0], Map.of(), List.of(children));
        return parts.length == 1 ? plain : plain.with("class", parts[1].replace('.', ' '));
    }

    static Element el(String kind, String text) {
        return el(kind, new Words(text));
    }

    Element with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more, children);
    }

    /** An attribute that is there or not, as {@code selected}. */
    Element flag(String attribute, boolean set) {
        return set ? with(attribute, "") : this;
    }

    Element add(Markup... further) {
        List<Markup> more = new ArrayList<>(children);
        more.addAll(List.of(further));
        return new Element(name, attributes, more);
    }

    @Override
    public void writeTo(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute).append("=\"");
            Words.escape(value, page);
            page.append('"');
        });
        page.append('>');
        if (!WITHOUT_END.contains(name)) {
            children.forEach(child -> child.writeTo(page));
            page.append("</").append(name).append('>');
        }
    }
}
