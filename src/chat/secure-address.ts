/**
 * The address, if it is one that people may be sent to when somebody else's message brings it along: no script, no file of their own
 * machine, and nothing that a network on the way could exchange.
 */
export function secureAddress(address: string | null | undefined): string | undefined {
  const isSecure = typeof address === 'string' && URL.canParse(address) && /^https:/i.test(address);
  return isSecure ? address : undefined;
}
