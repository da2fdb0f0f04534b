<#import "layout.ftl" as l>
<@l.letter title=title>
${t("issue." + event, author, number, customer, account)}

${t("issue.category")} ${category}
${t("issue.issue")} ${issue}
<#if said?has_content>

<#list said as line>
> ${line}
</#list>
</#if>
<#if !whole>
${t("issue.more")}
</#if>
<#if files?has_content>

${t("issue.files")} ${files}
</#if>

<@l.act link=link words=t("issue.act")/>

<#if byLink>
${t("issue.bylink")}
${t("issue.why", customer)}
<#else>
${t("issue.wrote")}
</#if>
${t("issue.noreply")}
</@l.letter>
