const inIndia = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' });

/** The calendar day in India at a moment, `YYYY-MM-DD`: rules that take effect "from" a day follow Indian time. */
export const dayInIndia = (moment: Date): string => inIndia.format(moment);
