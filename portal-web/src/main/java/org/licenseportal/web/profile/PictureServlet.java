package org.licenseportal.web.profile;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.UserId;
import org.licenseportal.profile.PictureFile;
import org.licenseportal.profile.ProfileService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Initials;

/**
 * Pictures of users: one's own at {@code /account/picture}, where initials stand in for a picture that there is not,
 * and those of colleagues at {@code /pictures/ID}. A POST to one's own takes another, or removes it.
 */
@WebServlet({"/account/picture", "/pictures/*"})
@MultipartConfig(fileSizeThreshold = PictureServlet.LARGEST + 1, maxRequestSize = 4 * PictureServlet.LARGEST)
public class PictureServlet extends HttpServlet {

    /** The most bytes of a file. */
    static final int LARGEST = 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final String PROFILE = "/account/profile";
    private static final String INITIALS = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
            + "<rect width=\"64\" height=\"64\" fill=\"#51606F\"/><text x=\"32\" y=\"42\" text-anchor=\"middle\""
            + " font-family=\"sans-serif\" font-size=\"28\" font-weight=\"600\" fill=\"#FFFFFF\">%s</text></svg>";

    @Inject
    transient ProfileService profiles;

    @Inject
    transient ActiveUser activeUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CurrentUser> user = activeUser.user();
        if (user.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getPathInfo() == null) {
            Optional<PictureFile> own = profiles.picture(user.get().id(), user.get());
            if (own.isPresent()) {
                send(own.get(), request, response);
            } else {
                response.setContentType("image/svg+xml");
                response.getOutputStream().write(initials(user.get().name()).getBytes(StandardCharsets.UTF_8));
            }
        } else {
            Optional<PictureFile> others =
                    UserId.parse(request.getPathInfo().substring(1)).flatMap(id -> profiles.picture(id, user.get()));
            if (others.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                send(others.get(), request, response);
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<CurrentUser> user = activeUser.user();
        if (user.isEmpty() || request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getParameter("remove") != null) {
            profiles.removePicture(user.get(), activeUser.actor());
            response.sendRedirect(PROFILE + "?done=removed");
        } else {
            response.sendRedirect(PROFILE + take(request.getPart("file"), user.get()));
        }
    }

    /** What the address of the profile says next. */
    private String take(Part file, CurrentUser user) throws IOException {
        if (file == null || file.getSize() == 0) {
            return "?picture=none";
        }
        if (file.getSize() > LARGEST) {
            return "?picture=large";
        }
        byte[] uploaded = file.getInputStream().readNBytes(LARGEST);
        return profiles.setPicture(user, uploaded, activeUser.actor()) ? "?done=picture" : "?picture=unreadable";
    }

    private static void send(PictureFile picture, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + picture.checkSum() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.getOutputStream().write(picture.jpeg());
    }

    private static String initials(String name) {
        return String.format(INITIALS, Initials.of(name).replaceAll("[<>&\"']", ""));
    }
}
