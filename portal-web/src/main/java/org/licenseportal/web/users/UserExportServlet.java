package org.licenseportal.web.users;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.licenseportal.export.ExportCell;
import org.licenseportal.export.ExportedList;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.member.MemberService;
import org.licenseportal.member.MemberSummary;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.Texts;

/** The list of users as a file, for the routes {@code /users.csv} and {@code /users.xlsx} (USR-1). */
@WebServlet("/WEB-INF/files/users")
public class UserExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberService members;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResellerNumber owner = activeUser.reseller();
        UserQuery query = UserQuery.read(exports.parameters());
        Texts texts = Texts.of("users", Locale.ENGLISH);
        exports.send(
                new ExportedList<>(
                        "users",
                        columns(texts),
                        query.list().filters(),
                        wanted -> members.list(owner, query.filter(), wanted),
                        member -> cells(member, texts)),
                response);
    }

    private List<String> columns(Texts texts) {
        return List.of(
                texts.text("name"),
                texts.text("email"),
                texts.text("phone"),
                texts.text("filter.role"),
                texts.text("filter.mails"),
                texts.text("mainContact"),
                exports.zoned(texts.text("lastLogin")),
                texts.text("filter.state"));
    }

    private static List<ExportCell> cells(MemberSummary member, Texts texts) {
        return List.of(
                ExportCell.of(member.name()),
                ExportCell.of(member.email()),
                ExportCell.of(member.phone().map(PhoneNumber::new).map(PhoneNumber::readable)),
                ExportCell.of(texts.text(member.admin() ? "role.admin" : "role.user")),
                ExportCell.of(member.subscriptions().stream()
                        .sorted()
                        .map(topic -> texts.text("mails." + topic.word()))
                        .collect(Collectors.joining(", "))),
                ExportCell.of(member.mainContact() ? texts.text("mainContact") : ""),
                ExportCell.moment(member.lastLogin()),
                ExportCell.of(texts.text(member.active() ? "state.active" : "state.invited")));
    }
}
