/**
 * The name of a custom OAuth entry as Rocket.Chat makes it of what is typed: lower case, only `a-z0-9_`, first letter raised
 * (`apps/meteor/app/lib/server/functions/addOAuthService.ts`). Empty where nothing is left, which Rocket.Chat refuses.
 */
export function entryName(typed: string): string {
    const service = typed.toLowerCase().replace(/[^a-z0-9_]/g, '');
    return service.charAt(0).toUpperCase() + service.slice(1);
}
