<#import "layout.ftl" as l>
<@l.letter title=title>
${t("password-reset.text", address)}

<@l.act link=link words=t("password-reset.act")/>

${t("link.until", expires)}

${t("password-reset.ignore")}
</@l.letter>
