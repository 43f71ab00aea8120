/**
 * The Monday on which every calendar begins, as midnight in UTC.
 *
 * Fixed, neither the clock's day nor the newest commit's: who subscribes to a calendar keeps the same meetings
 * after each publication, and “every second week” stays the same weeks.
 */
export const calendarStart = new Date(Date.UTC(2026, 0, 5));
