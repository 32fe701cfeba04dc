import postcss from 'postcss'
import { translateLengths } from './lengths'
import { resolveReference, type WeappDist } from './read-dist'

const typeSelector = /(^|[\s>+~,(])([a-z][\w-]*)(?=$|[\s>+~,.:#[)])/g

/** Every .wxss as CSS for the bench, by path without extension. */
export function translateStyles(dist: WeappDist): Record<string, string> {
  const customTags = new Set(Object.values(dist.components).flatMap((component) => Object.keys(component.usingComponents)))
  const sheets = dist.files.filter((file) => file.endsWith('.wxss'))
  return Object.fromEntries(sheets.map((file) => [file.slice(0, -'.wxss'.length), translateSheet(dist, file, customTags)]))
}

function translateSheet(dist: WeappDist, file: string, customTags: Set<string>): string {
  const root = postcss.parse(dist.read(file), { from: file })
  root.walkAtRules('import', (rule) => {
    const target = rule.params.replace(/^(url\()?["']?|["']?\)?$/g, '')
    rule.replaceWith(postcss.parse(translateSheet(dist, resolveReference(file, target), customTags)))
  })
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return
    rule.selector = rule.selector.replace(typeSelector, (whole, before: string, tag: string) =>
      customTags.has(tag) || tag.startsWith('wx-') ? whole : `${before}wx-${tag}`,
    )
  })
  root.walkDecls((declaration) => {
    declaration.value = translateLengths(declaration.value)
  })
  return root.toString()
}
