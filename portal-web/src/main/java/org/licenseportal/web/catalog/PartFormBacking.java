package org.licenseportal.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.FeatureDetails;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartOutcome;
import org.licenseportal.catalog.PartReader;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.catalog.SavePart;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The form of a part, a new one or one that is there. */
@Named
@RequestScoped
public class PartFormBacking {

    private static final String NUMBER = "number";
    private static final int UNPROCESSABLE = 422;

    @Inject
    PartService parts;

    @Inject
    CatalogService catalog;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<PartVersion> part;
    private String number;
    private PartForm form;
    private List<FeatureDetails> features;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("parts");
        part = PartNumber.parse(path.get("partNumber")).flatMap(parts::find);
        number = part.map(known -> known.number().value()).orElse("");
        form = part.map(PartForm::of).orElseGet(PartForm::empty);
        features = catalog.features();
    }

    /** A part that does not exist cannot be changed. */
    public void check() {
        if (part.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Creates the part, unless there is one of that number. */
    public String create() {
        number = Posted.here().one(NUMBER);
        Optional<PartNumber> wanted = PartNumber.parse(number);
        if (wanted.isEmpty()) {
            errors = errors.and(NUMBER, texts.text("number.wrong"));
        } else if (parts.find(wanted.get()).isPresent()) {
            errors = errors.and(NUMBER, texts.text("number.taken", number));
        }
        // a number that cannot be used must not keep the other mistakes from being told
        return save(wanted.orElse(new PartNumber("X")));
    }

    /** Gives the part other content. */
    public String change() {
        return save(part.orElseThrow().number());
    }

    private String save(PartNumber wanted) {
        form = PartForm.of(Posted.here());
        List<FieldError> found = new ArrayList<>();
        Optional<SavePart> read = PartReader.read(wanted, new JsonFields(form.members(), found));
        if (found.isEmpty() && !errors.isAny()) {
            PartOutcome outcome = Retry.onConflict(() -> parts.save(read.orElseThrow(), activeUser.actor()));
            found.addAll(outcome.fold(saved -> List.<FieldError>of(), PartOutcome.Refused::errors));
        }
        found.forEach(error -> errors = errors.and(field(error.pointer()), error.detail()));
        if (errors.isAny()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
            return null;
        }
        return Redirects.to(PartListBacking.PATH + "/" + wanted);
    }

    /** The field that a pointer into the JSON object means. */
    private String field(String pointer) {
        String[] steps = pointer.split("/");
        if (steps.length < 2) {
            return "description";
        }
        if (steps[1].equals("grants")) {
            int row = steps.length > 2 ? form.row(Integer.parseInt(steps[2])) : 0;
            String member = steps.length > 3 ? steps[3] : "feature";
            return (member.equals("name") ? "featureName" : member) + "-" + row;
        }
        if (steps[1].equals("product")) {
            String member = steps.length > 2 ? steps[2] : "code";
            return member.equals("code") ? "product" : member.equals("name") ? "productName" : member;
        }
        return steps[1];
    }

    /** Kinds of parts. */
    public List<Choice> getKinds() {
        return Arrays.stream(PartKind.values())
                .map(kind -> Choice.of(kind.word(), texts.text("kind." + kind.word()), form.kind()))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public String getDescription() {
        return form.description();
    }

    /** Code, name or version of the product, by the name of the field. */
    public String product(String field) {
        return form.product(field);
    }

    /** The rows of the grants. */
    public List<PartForm.GrantRow> getGrants() {
        return form.grants();
    }

    /** The features that there are. */
    public List<FeatureDetails> getFeatures() {
        return features;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
