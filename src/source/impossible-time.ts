/** Why a day or a time of day that is written as it should be is none; nothing for what is written otherwise. */
export function impossibleTime(text: string): string | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  if (hour !== undefined) {
    if (Number(hour) > 23) return '一天只到 23:59';
    return Number(minute) > 59 ? '一小时只有 60 分钟' : undefined;
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return `没有 ${month} 月`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return undefined;
  return day === 29 ? `${year} 年 ${month} 月没有 29 日` : `${month} 月没有 ${day} 日`;
}
