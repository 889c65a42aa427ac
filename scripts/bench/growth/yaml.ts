/**
 * A value as YAML, a line for each scalar, as people write it. The library does the same and more, and takes minutes
 * for a million lines.
 */
export function writeYaml(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}[]\n`;
    return value.map((item) => `${indent}- ${writeYaml(item, `${indent}  `).slice(indent.length + 2)}`).join('');
  }
  if (value === null || typeof value !== 'object') return `${indent}${JSON.stringify(value)}\n`;
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => {
      const isNested = item !== null && typeof item === 'object' && Object.keys(item).length > 0;
      return isNested ? `${indent}${key}:\n${writeYaml(item, `${indent}  `)}` : `${indent}${key}: ${writeYaml(item)}`;
    })
    .join('');
}
