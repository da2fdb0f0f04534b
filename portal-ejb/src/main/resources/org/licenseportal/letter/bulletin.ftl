<#import "layout.ftl" as l>
<@l.letter title=title>
<#list paragraphs as paragraph>
${paragraph}

</#list>
<@l.unsubscribe why=t("bulletin.why", vendor.name)/>
</@l.letter>
