package org.licenseportal.customer;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.licenseportal.kernel.DomainEvent;

/** Events that a test hears instead of a server's observers. */
public final class FiredEvents {

    private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();
    private final List<Consumer<DomainEvent>> observers = new CopyOnWriteArrayList<>();

    /** What to inject where events are fired. */
    public Event<?> source() {
        return (Event<?>) Proxy.newProxyInstance(
                FiredEvents.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.add((DomainEvent) arguments[0]);
                    observers.forEach(observer -> observer.accept((DomainEvent) arguments[0]));
                    return null;
                });
    }

    /** Somebody who is told in the transaction that fires. */
    public void observe(Consumer<DomainEvent> observer) {
        observers.add(observer);
    }

    /** All of this kind so far. */
    public <T extends DomainEvent> List<T> of(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
