<#import "layout.ftl" as l>
<@l.letter title=title>
${t("password-changed.text", address, at, from)}

${t("password-changed.otherwise")}
</@l.letter>
