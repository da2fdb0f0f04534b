<#import "layout.ftl" as l>
<@l.letter title=title>
${t("swas-notice.text")}

<#list sites as site>
${t("swas-notice.site")} ${site.id}<#if site.name?has_content>, ${site.name}</#if>: ${site.expires}, ${site.left}
</#list>
<#if moreSites gt 0>

${t("swas-notice.more", moreSites)}
</#if>

${t("swas-notice.renew")} ${t("swas-notice.act")}:
${vendor.portal}/sites

<@l.unsubscribe why=t("swas-notice.why")/>
</@l.letter>
