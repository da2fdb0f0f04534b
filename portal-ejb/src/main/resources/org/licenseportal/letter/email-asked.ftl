<#import "layout.ftl" as l>
<@l.letter title=title>
${t("email-asked.text", address, other, at, from)}

${t("email-asked.otherwise")}
</@l.letter>
