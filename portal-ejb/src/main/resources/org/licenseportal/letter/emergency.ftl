<#import "layout.ftl" as l>
<@l.letter title=title>
<#if who?has_content>
${t("emergency.phone", site, at, who, reason)}
<#else>
${t("emergency.online", site, at)}
</#if>

${t("emergency.otherwise")}
</@l.letter>
