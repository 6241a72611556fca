/** The address of a workspace as it is told apart from others: without its scheme. */
export function hostOf(siteUrl: string): string {
    return siteUrl.replace(/^https?:\/\//i, '');
}
