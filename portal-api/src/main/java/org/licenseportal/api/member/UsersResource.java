package org.licenseportal.api.member;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Scope;
import org.licenseportal.member.MemberService;
import org.licenseportal.reseller.ResellerNumber;

/** The users of the reseller whose key is used. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    MemberService members;

    @Inject
    Access access;

    /** Users, page by page, by name. */
    @GET
    public String list(@BeanParam MemberQuery query) {
        ResellerNumber owner = access.reseller(Scope.USERS_READ);
        return MemberJson.of(members.list(owner, query.filter(), query.page()));
    }
}
