package org.licenseportal.api.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed description and the resources name the same operations. */
class OpenApiTest {

    private static final String BASE = "/api/v1/";

    @Test
    void api1EveryOperationIsDescribedAndEveryDescribedOneExists() {
        var resources = new ClassFileImporter()
                .importPackages("org.licenseportal.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(OpenApiTest::operations)
                        .collect(Collectors.toCollection(TreeSet::new));
        var described =
                described().filter(operation -> operation.contains(BASE)).collect(Collectors.toSet());

        assertTrue(resources.size() >= 4, "the resources are found: " + resources);
        assertEquals(resources, new TreeSet<>(described));
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var paths = document().getJsonObject("paths");
        var names = paths.values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject().getString("operationId"))
                .toList();

        assertEquals(names.size(), Set.copyOf(names).size());
    }

    private static Stream<String> operations(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .map(method -> verb(method) + " " + path(resource, method));
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static String path(JavaClass resource, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
        return BASE + resource.getAnnotationOfType(Path.class).value() + own;
    }

    private static Stream<String> described() {
        var paths = document().getJsonObject("paths");
        return paths.keySet().stream().flatMap(path -> paths.getJsonObject(path).keySet().stream()
                .map(verb -> verb.toUpperCase(java.util.Locale.ROOT) + " " + path));
    }

    private static JsonObject document() {
        try (var reader = Json.createReader(OpenApiTest.class.getResourceAsStream("/openapi/portal-v1.json"))) {
            return reader.readObject();
        }
    }
}
