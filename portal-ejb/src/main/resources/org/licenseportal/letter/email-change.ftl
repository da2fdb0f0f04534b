<#import "layout.ftl" as l>
<@l.letter title=title>
${t("email-change.text", before, address)}

<@l.act link=link words=t("email-change.act")/>

${t("link.until", expires)}

${t("email-change.ignore")}
</@l.letter>
