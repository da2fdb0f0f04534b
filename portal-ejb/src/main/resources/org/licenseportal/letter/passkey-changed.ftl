<#import "layout.ftl" as l>
<@l.letter title=title>
${t("passkey-changed." + change, passkey, address, at, from)}

${t("passkey-changed.otherwise")}
</@l.letter>
