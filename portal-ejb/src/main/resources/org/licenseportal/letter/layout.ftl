<#macro letter title>
${vendor.name}

${title}

${greeting}

<#nested>

-- 
${vendor.name}
<#list vendor.addressLines as line>
${line}
</#list>
<#if vendor.email?has_content>
${t("contact.email")} ${vendor.email}
</#if>
<#if vendor.phone?has_content>
${t("contact.phone")} ${vendor.phone}
</#if>
${t("contact.portal")} ${vendor.portal}
</#macro>
<#macro act link words>
${words}:
${link}
</#macro>
<#macro unsubscribe why>
${why} ${t("unsubscribe")}:
${unsubscribeLink}
</#macro>
