package org.licenseportal.client.panel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.licenseportal.client.panel.Visit.Visitor;

/** Every visit comes in here, and every answer goes out here, whatever happens in between. */
final class PanelHandler implements HttpHandler {
    private static final Logger LOG = System.getLogger(PanelHandler.class.getName());
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final HostNames names;
    private final Gate gate;
    private final Map<String, Route> routes;
    private final RefusalPage refusals;

    PanelHandler(HostNames names, Gate gate, Map<String, Route> routes, RefusalPage refusals) {
        this.names = names;
        this.gate = gate;
        this.routes = Map.copyOf(routes);
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        FutureTask<Reply> answering = new FutureTask<>(() -> answer(exchange));
        answering.run();
        send(exchange, reply(answering));
    }

    /** Whatever goes wrong, a visitor sees words, and the log has the rest. */
    private Reply reply(FutureTask<Reply> answering) {
        try {
            return answering.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VisitRefusedException refused) {
                return refusals.page(refused.status());
            }
            LOG.log(Logger.Level.ERROR, "a visit of the panel failed", e.getCause());
            return refusals.page(Reply.FAULT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refusals.page(Reply.FAULT);
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        if (!names.fits(exchange.getRequestHeaders())) {
            throw new VisitRefusedException(Reply.MISDIRECTED);
        }
        URI address = exchange.getRequestURI();
        Route route = Optional.ofNullable(routes.get(address.getRawPath()))
                .orElseThrow(() -> new VisitRefusedException(Reply.NOT_FOUND));
        String method = exchange.getRequestMethod();
        Optional<Screen> screen = route.screen(method);
        if (screen.isEmpty()) {
            return refusals.page(Reply.METHOD_NOT_ALLOWED).with("Allow", route.methods());
        }
        boolean sends = method.equals("POST");
        Visit visit = visit(exchange, sends ? form(exchange, route) : Form.EMPTY);
        Optional<String> detour = gate.detour(visit, route, sends);
        if (detour.isPresent()) {
            return asVisitor(visit, Reply.seeOther(detour.get()));
        }
        if (sends && !(HostNames.sameOrigin(exchange.getRequestHeaders()) && gate.fits(visit))) {
            throw new VisitRefusedException(Reply.FORBIDDEN);
        }
        return asVisitor(visit, screen.get().answer(visit));
    }

    private Visit visit(HttpExchange exchange, Form form) {
        URI address = exchange.getRequestURI();
        Visitor visitor = gate.visitor(exchange.getRequestHeaders());
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        return new Visit(address.getRawPath(), FormBody.pairs(query), form, visitor);
    }

    private static Form form(HttpExchange exchange, Route route) throws IOException {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        return FormBody.read(type, RequestBody.read(exchange, route.limit()));
    }

    /** Screens that open or end a session set its cookie themselves; what a browser keeps has none. */
    private Reply asVisitor(Visit visit, Reply reply) {
        return reply.headers().containsKey("Set-Cookie") || reply.headers().containsKey("Cache-Control")
                ? reply
                : reply.with("Set-Cookie", gate.cookie(visit.visitor().id()));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bare = exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
            exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.body().length);
            if (!bare) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }
}
