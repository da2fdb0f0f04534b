package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.GatewayRow.OpenUpload;
import org.licenseportal.gateway.MessageContent.UserChanges;
import org.licenseportal.gateway.MessageContent.UserPart;

/** Takes the users of a gateway: nothing of a list counts until all of it is there. */
@Dependent
class UserUpload {

    @Inject
    UploadRepository uploads;

    @Inject
    RegisteredUserRepository users;

    /** Takes a part of the complete list. */
    Optional<MessageProblem> take(GatewayRow gateway, AccountId account, UserPart part, Instant now) {
        if (part.total() > RegisteredUser.MOST) {
            return Optional.of(MessageProblem.TOO_MANY_USERS);
        }
        if (gateway.uploadDone().filter(part.upload()::equals).isPresent()) {
            return Optional.empty();
        }
        if (gateway.upload()
                .filter(new OpenUpload(part.upload(), part.parts(), part.total())::equals)
                .isEmpty()) {
            uploads.begin(gateway.id(), part);
        }
        uploads.keep(gateway.id(), part, now);
        if (!uploads.missing(gateway.id(), part.parts()).isEmpty()) {
            return Optional.empty();
        }
        if (uploads.fits(gateway.id(), part.total())) {
            uploads.complete(gateway.id(), account, part, now);
            return Optional.empty();
        }
        uploads.drop(gateway.id());
        uploads.failed(gateway.id(), true);
        return Optional.of(MessageProblem.UPLOAD_INCOMPLETE);
    }

    /** Takes changes to the list that is there. */
    Optional<MessageProblem> take(GatewayRow gateway, AccountId account, UserChanges changes) {
        if (gateway.syncedAt().isEmpty()) {
            return Optional.of(MessageProblem.UPLOAD_INCOMPLETE);
        }
        List<String> changed =
                changes.set().stream().map(RegisteredUser::extension).toList();
        Set<String> after = new HashSet<>(users.extensions(account));
        changes.remove().forEach(after::remove);
        after.addAll(changed);
        if (after.size() > RegisteredUser.MOST) {
            return Optional.of(MessageProblem.TOO_MANY_USERS);
        }
        users.remove(account, changes.remove());
        users.remove(account, changed);
        users.add(account, changes.set());
        uploads.counted(gateway.id(), after.size());
        return Optional.empty();
    }

    Optional<MissingParts> open(GatewayRow gateway) {
        return gateway.upload()
                .map(open -> new MissingParts(open.id(), open.parts(), uploads.missing(gateway.id(), open.parts())));
    }
}
