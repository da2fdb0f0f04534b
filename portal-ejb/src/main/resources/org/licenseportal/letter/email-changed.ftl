<#import "layout.ftl" as l>
<@l.letter title=title>
${t("email-changed.text", address, other, at, from)}

${t("email-changed.otherwise")}
</@l.letter>
