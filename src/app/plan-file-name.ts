/** A name for the file that keeps a plan's text: `contoso-rollout.onramp.json`. */
export function planFileName(planName: string): string {
  const slug = planName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return `${slug || 'plan'}.onramp.json`;
}
