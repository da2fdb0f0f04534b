package org.licenseportal.customer;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Domains are ones, are not open to everybody, and are no other account's. Whose, nobody is told. */
final class DomainRule {

    private DomainRule() {}

    /** @param taken whether a domain belongs to another account */
    static Stream<CustomerFault> faults(CustomerContent content, Predicate<MailDomain> taken) {
        Stream<CustomerFault> many = content.domains().size() > CustomerContent.MOST
                ? Stream.of(CustomerFault.of(FaultKind.DOMAINS_MANY, Integer.toString(CustomerContent.MOST)))
                : Stream.empty();
        return Stream.concat(
                many,
                IntStream.range(0, content.domains().size())
                        .filter(place -> !content.domains().get(place).isEmpty())
                        .mapToObj(place -> fault(content.domains().get(place), taken)
                                .map(kind -> CustomerFault.at(
                                        kind, place, content.domains().get(place))))
                        .flatMap(Optional::stream));
    }

    private static Optional<FaultKind> fault(String typed, Predicate<MailDomain> taken) {
        Optional<MailDomain> domain = MailDomain.parse(typed);
        if (domain.isEmpty()) {
            return Optional.of(MailDomain.isAmbiguous(typed) ? FaultKind.DOMAIN_AMBIGUOUS : FaultKind.DOMAIN_WRONG);
        }
        if (domain.get().isPublic()) {
            return Optional.of(FaultKind.DOMAIN_PUBLIC);
        }
        return domain.filter(taken).map(known -> FaultKind.DOMAIN_TAKEN);
    }
}
