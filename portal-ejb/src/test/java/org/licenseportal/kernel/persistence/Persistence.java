package org.licenseportal.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The product's own persistence unit, without a server: transactions are bound to the thread, and the entity manager
 * that services get works in the transaction of the thread that calls them, as a server's does.
 */
public final class Persistence {

    /** As many connections as a pool of the server would have; further threads wait for one. */
    private static final int CONNECTIONS = 32;

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager transactional = proxy((proxy, method, arguments) -> {
        try {
            return method.invoke(inTransaction(), arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    });

    /** @param url where the database is, with user and password */
    Persistence(String url) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        unit.put("jakarta.persistence.jtaDataSource", "");
        unit.put("jakarta.persistence.jdbc.url", url);
        unit.put("eclipselink.connection-pool.default.max", String.valueOf(CONNECTIONS));
        unit.put("eclipselink.logging.level", "WARNING");
        unit.put("eclipselink.weaving", "false");
        factory = jakarta.persistence.Persistence.createEntityManagerFactory("portal", unit);
    }

    /** Makes services with their fields injected, some of them by objects of the test. */
    public Wiring wiring() {
        return new Wiring(transactional);
    }

    /** A service with its fields injected, down to the repositories. */
    public <T> T service(Class<T> type) {
        return wiring().create(type);
    }

    /** The entity manager of the running transaction. */
    public EntityManager entities() {
        return transactional;
    }

    /** The entities of the product. */
    public EntityManagerFactory factory() {
        return factory;
    }

    /** Does the work in a transaction of its own: committed at the end, rolled back when the work throws. */
    public <T> T inTransaction(Supplier<T> work) {
        return around(work, true);
    }

    /** Does the work in a transaction of its own, committed at the end. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Does the work in a transaction of its own that is rolled back whatever comes. */
    public <T> T rolledBack(Supplier<T> work) {
        return around(work, false);
    }

    private <T> T around(Supplier<T> work, boolean commit) {
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            T result = work.get();
            if (commit) {
                entities.getTransaction().commit();
            }
            return result;
        } finally {
            current.remove();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    private EntityManager inTransaction() {
        EntityManager entities = current.get();
        if (entities == null) {
            throw new IllegalStateException("This thread is in no transaction");
        }
        return entities;
    }

    private static EntityManager proxy(InvocationHandler handler) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, handler);
    }
}
