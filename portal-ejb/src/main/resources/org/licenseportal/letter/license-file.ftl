<#import "layout.ftl" as l>
<@l.letter title=title>
${t("license-file.text", site, vendor.name)}

${t("license-file.file", file)}

${t("license-file.how")}

${t("license-file.ignore")}
</@l.letter>
