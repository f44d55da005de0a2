/** Id and title of each writer, for whoever names them without loading them. */
export const writerTitles = {
  arm: 'ARM template',
  bicep: 'Bicep',
  terraform: 'Terraform',
  'azure-cli': 'Azure CLI',
  powershell: 'PowerShell',
  'order-sheet': 'Provider order sheet',
  'router-config': 'Router configuration',
  'address-plan': 'Address plan',
  runbook: 'Runbook',
  picture: 'Picture',
  drawio: 'draw.io',
  mermaid: 'Mermaid',
  'plan-file': 'Plan file',
} as const;
