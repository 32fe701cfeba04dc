const otherTheme = /\[data-weui-(theme=['"]?dark|mode)/

/** PostCSS plugin: drops WeUI's dark and large-type themes, a third of its style sheet, which no page switches to. */
module.exports = () => ({
  postcssPlugin: 'light-theme-only',
  Rule(rule) {
    const kept = rule.selectors.filter((selector) => !otherTheme.test(selector))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  },
})
