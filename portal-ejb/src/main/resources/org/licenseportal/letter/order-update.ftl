<#import "layout.ftl" as l>
<@l.letter title=title>
${t("order-update.text", purchaseOrder)}

<#list lines as line>
${line.quantity} × ${line.part} ${line.description}
</#list>
<#if moreLines gt 0>

${t("order-update.more", moreLines)}
</#if>
<#if vouchers gt 0>

${t("order-update.vouchers", vouchers)} ${t("order-update.vouchers.act")}:
${vendor.portal}/vouchers
</#if>
<#if sites gt 0>

${t("order-update.sites", sites)} ${siteList}. ${t("order-update.sites.act")}:
${vendor.portal}/sites
</#if>

${t("order-update.why")}
</@l.letter>
