<#import "layout.ftl" as l>
<@l.letter title=title>
${t("swas-address.text", asker, organization, vendor.name)}

<@l.act link=link words=t("swas-address.act")/>

${t("link.until", expires)}

${t("swas-address.ignore")}
</@l.letter>
