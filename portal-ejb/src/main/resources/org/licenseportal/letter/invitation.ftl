<#import "layout.ftl" as l>
<@l.letter title=title>
${t("invitation.text", inviter, organization, vendor.name)}

<@l.act link=link words=t("invitation.act")/>

${t("link.until", expires)}

${t("invitation.ignore")}
</@l.letter>
