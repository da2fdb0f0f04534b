package org.licenseportal.journey;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** All operations of the API, read from the compiled resources: a new one is found without being listed anywhere. */
final class Operations {

    /**
     * One operation.
     *
     * @param method of HTTP
     * @param path below the portal's address, with names in braces for its variable parts
     */
    record Operation(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Operations() {}

    static List<Operation> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.licenseportal.api")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(Operations::of)
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList();
    }

    private static Stream<Operation> of(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> new Operation(verb.getSimpleName(), path(resource, method))));
    }

    private static String path(JavaClass resource, JavaMethod method) {
        String base = "/api/v1/" + resource.getAnnotationOfType(Path.class).value();
        return method.tryGetAnnotationOfType(Path.class)
                .map(own -> base + "/" + own.value())
                .orElse(base)
                .replaceAll("(?<!:)/{2,}", "/")
                .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
