const LAWS = /\b(?:Act|Law|Bill|Order|Decree|Resolution)\b/;

/** True for the name of what a parliament or government makes by itself, which binds no two parties. */
export function isLaw(name: string): boolean {
  return LAWS.test(name);
}
