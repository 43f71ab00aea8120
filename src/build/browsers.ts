/** The oldest that what is built runs in: what chat applications show pages with; see decision 012. */
export const oldestBrowsers = ['chrome99', 'safari15.4', 'firefox97'];
