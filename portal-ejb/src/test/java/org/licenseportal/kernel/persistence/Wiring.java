package org.licenseportal.kernel.persistence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Injects as a server does, as far as the services here need it: classes without constructor arguments, by type.
 * Settings stay at what Java gives a field; a test of the same package sets them.
 */
public final class Wiring {

    private final EntityManager entities;
    private final Map<Class<?>, Object> known = new HashMap<>();

    Wiring(EntityManager entities) {
        this.entities = entities;
    }

    /** Gives this object wherever its type is injected, instead of making one. */
    public <T> Wiring with(Class<T> type, T object) {
        known.put(type, object);
        return this;
    }

    /** An object with its fields injected. */
    public <T> T create(Class<T> type) {
        if (!known.containsKey(type)) {
            T made = construct(type);
            known.put(type, made);
            for (Field field : type.getDeclaredFields()) {
                inject(made, field);
            }
        }
        return type.cast(known.get(type));
    }

    private void inject(Object target, Field field) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            set(target, field, entities);
        } else if (field.isAnnotationPresent(Inject.class) && !field.isAnnotationPresent(ConfigProperty.class)) {
            set(target, field, create(field.getType()));
        }
    }

    /** Events that nobody observes. */
    private static Object unheard() {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    private static void set(Object target, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(target, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T construct(Class<T> type) {
        if (type == Event.class) {
            return type.cast(unheard());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot make a " + type.getSimpleName(), failure);
        }
    }
}
