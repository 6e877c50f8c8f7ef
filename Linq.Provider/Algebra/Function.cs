namespace Linq.Provider.Algebra;

/// <summary>A function that the dialects spell by their function tables. <see cref="PropagatesNull"/>: null if and only if an argument is null.</summary>
internal sealed record Function(string Name, bool PropagatesNull = true)
{
    /// <summary>Whether each call gives another value.</summary>
    public bool IsVolatile { get; init; }

    /// <summary>Whether it has no value for some arguments, so that the database refuses them.</summary>
    public bool MayFail { get; init; }

    public override string ToString() => Name;
}

/// <summary>The catalogue of functions. Indexes and positions count from 0, as in C#; a dialect's template does the arithmetic.</summary>
internal static class Functions
{
    public static Function Coalesce { get; } = new("Coalesce", PropagatesNull: false);

    /// <summary>A function of the database by its own name (first argument: a literal with the name).</summary>
    public static Function Native { get; } = new("Native", PropagatesNull: false);

    /// <summary>A number by chance, another one for each row.</summary>
    public static Function Random { get; } = new("Random", PropagatesNull: false) { IsVolatile = true };

    public static Function Length { get; } = new("Length");
    public static Function Upper { get; } = new("Upper");
    public static Function Lower { get; } = new("Lower");
    public static Function Trim { get; } = new("Trim");
    public static Function TrimStart { get; } = new("TrimStart");
    public static Function TrimEnd { get; } = new("TrimEnd");
    public static Function TrimChars { get; } = new("TrimChars");
    public static Function TrimStartChars { get; } = new("TrimStartChars");
    public static Function TrimEndChars { get; } = new("TrimEndChars");
    public static Function Substring { get; } = new("Substring");
    public static Function SubstringFrom { get; } = new("SubstringFrom");
    public static Function IndexOf { get; } = new("IndexOf");
    public static Function IndexOfFrom { get; } = new("IndexOfFrom");
    public static Function Replace { get; } = new("Replace");
    public static Function PadLeft { get; } = new("PadLeft");
    public static Function PadRight { get; } = new("PadRight");
    public static Function Contains { get; } = new("Contains");
    public static Function StartsWith { get; } = new("StartsWith");
    public static Function EndsWith { get; } = new("EndsWith");

    /// <summary>Ordinal comparison of two texts: -1, 0 or 1.</summary>
    public static Function CompareOrdinal { get; } = new("CompareOrdinal");

    public static Function Abs { get; } = new("Abs");
    public static Function Ceiling { get; } = new("Ceiling");
    public static Function Floor { get; } = new("Floor");

    /// <summary>Rounds half to even; the second argument is the number of digits.</summary>
    public static Function Round { get; } = new("Round");

    /// <summary>Rounds half away from zero; the second argument is the number of digits.</summary>
    public static Function RoundAway { get; } = new("RoundAway");
    public static Function Truncate { get; } = new("Truncate");
    public static Function Sqrt { get; } = new("Sqrt") { MayFail = true };
    public static Function Cbrt { get; } = new("Cbrt");
    public static Function Power { get; } = new("Power") { MayFail = true };
    public static Function Exp { get; } = new("Exp");
    public static Function Log { get; } = new("Log") { MayFail = true };
    public static Function Log10 { get; } = new("Log10") { MayFail = true };
    public static Function Log2 { get; } = new("Log2") { MayFail = true };
    public static Function LogBase { get; } = new("LogBase") { MayFail = true };
    public static Function Sign { get; } = new("Sign");
    public static Function Sin { get; } = new("Sin");
    public static Function Cos { get; } = new("Cos");
    public static Function Tan { get; } = new("Tan");
    public static Function Asin { get; } = new("Asin") { MayFail = true };
    public static Function Acos { get; } = new("Acos") { MayFail = true };
    public static Function Atan { get; } = new("Atan");
    public static Function Atan2 { get; } = new("Atan2");
    public static Function Least { get; } = new("Least");
    public static Function Greatest { get; } = new("Greatest");

    public static Function Year { get; } = new("Year");
    public static Function Month { get; } = new("Month");
    public static Function Day { get; } = new("Day");
    public static Function Hour { get; } = new("Hour");
    public static Function Minute { get; } = new("Minute");
    public static Function Second { get; } = new("Second");
    public static Function Millisecond { get; } = new("Millisecond");
    public static Function DayOfWeek { get; } = new("DayOfWeek");
    public static Function DayOfYear { get; } = new("DayOfYear");

    /// <summary>The date at midnight of a date and time; stays a DateTime.</summary>
    public static Function DatePart { get; } = new("DatePart");

    /// <summary>The time since midnight, as an interval.</summary>
    public static Function TimeOfDay { get; } = new("TimeOfDay");
    public static Function AddYears { get; } = new("AddYears");
    public static Function AddMonths { get; } = new("AddMonths");
    public static Function AddDays { get; } = new("AddDays");
    public static Function AddHours { get; } = new("AddHours");
    public static Function AddMinutes { get; } = new("AddMinutes");
    public static Function AddSeconds { get; } = new("AddSeconds");
    public static Function AddMilliseconds { get; } = new("AddMilliseconds");

    /// <summary>A date and time (or time, or interval) plus an interval.</summary>
    public static Function AddInterval { get; } = new("AddInterval");

    /// <summary>A date and time (or time, or interval) minus an interval.</summary>
    public static Function SubtractInterval { get; } = new("SubtractInterval");

    /// <summary>The interval between two points in time.</summary>
    public static Function Difference { get; } = new("Difference");
    public static Function TotalDays { get; } = new("TotalDays");
    public static Function TotalHours { get; } = new("TotalHours");
    public static Function TotalMinutes { get; } = new("TotalMinutes");
    public static Function TotalSeconds { get; } = new("TotalSeconds");
    public static Function TotalMilliseconds { get; } = new("TotalMilliseconds");
    public static Function IntervalDays { get; } = new("IntervalDays");
    public static Function IntervalHours { get; } = new("IntervalHours");
    public static Function IntervalMinutes { get; } = new("IntervalMinutes");
    public static Function IntervalSeconds { get; } = new("IntervalSeconds");

    /// <summary>The calendar date of a date and time, as a date.</summary>
    public static Function ToDate { get; } = new("ToDate");

    /// <summary>The time of day of a date and time, as a time.</summary>
    public static Function ToTime { get; } = new("ToTime");

    /// <summary>The text that C#'s invariant ToString() gives for the argument.</summary>
    public static Function ToText { get; } = new("ToText");

    /// <summary>The number in a text; an error if there is none.</summary>
    public static Function ParseInteger { get; } = new("ParseInteger") { MayFail = true };

    /// <summary>The floating-point number in a text.</summary>
    public static Function ParseDouble { get; } = new("ParseDouble") { MayFail = true };

    /// <summary>The decimal number in a text.</summary>
    public static Function ParseDecimal { get; } = new("ParseDecimal") { MayFail = true };

    public static Function LastIndexOf { get; } = new("LastIndexOf");
    public static Function IsDigit { get; } = new("IsDigit");
    public static Function IsLetter { get; } = new("IsLetter");
    public static Function IsLetterOrDigit { get; } = new("IsLetterOrDigit");
    public static Function IsUpper { get; } = new("IsUpper");
    public static Function IsLower { get; } = new("IsLower");
    public static Function IsNaN { get; } = new("IsNaN");
    public static Function IsInfinity { get; } = new("IsInfinity");
    public static Function Sinh { get; } = new("Sinh");
    public static Function Cosh { get; } = new("Cosh");
    public static Function Tanh { get; } = new("Tanh");

    /// <summary>A point in time as date and time in UTC.</summary>
    public static Function UtcTime { get; } = new("UtcTime");
    public static Function UnixSeconds { get; } = new("UnixSeconds");
    public static Function UnixMilliseconds { get; } = new("UnixMilliseconds");

    /// <summary>A date and time of year, month, day, hour, minute, second.</summary>
    public static Function MakeDateTime { get; } = new("MakeDateTime") { MayFail = true };

    /// <summary>A date of year, month, day.</summary>
    public static Function MakeDate { get; } = new("MakeDate") { MayFail = true };

    /// <summary>A time of hour, minute, second.</summary>
    public static Function MakeTime { get; } = new("MakeTime") { MayFail = true };

    /// <summary>An interval of a number of seconds.</summary>
    public static Function MakeInterval { get; } = new("MakeInterval");

    /// <summary>A date and a time put together.</summary>
    public static Function AtTime { get; } = new("AtTime");

    /// <summary>Days since the first day of year 1.</summary>
    public static Function DayNumber { get; } = new("DayNumber");
    public static Function DaysInMonth { get; } = new("DaysInMonth");
    public static Function IntervalMilliseconds { get; } = new("IntervalMilliseconds");
    public static Function IntervalDuration { get; } = new("IntervalDuration");

    /// <summary>The number of elements of a list.</summary>
    public static Function ListLength { get; } = new("ListLength");

    /// <summary>The element of a list at a position; null where there is none.</summary>
    public static Function ListElement { get; } = new("ListElement", PropagatesNull: false);

    /// <summary>An element of a list as its own type, where lists write it otherwise.</summary>
    public static Function ElementValue { get; } = new("ElementValue");

    /// <summary>The characters of a text as a list.</summary>
    public static Function Characters { get; } = new("Characters");

    /// <summary>Length in bytes.</summary>
    public static Function ByteLength { get; } = new("ByteLength");

    /// <summary>The code of the first character of a text.</summary>
    public static Function CodePoint { get; } = new("CodePoint");

    /// <summary>The text of one character that has a code.</summary>
    public static Function Character { get; } = new("Character");

    /// <summary>The whole quotient of two decimals, without a fraction.</summary>
    public static Function Quotient { get; } = new("Quotient") { MayFail = true };

    /// <summary>The first argument, or an error if it is less than the second or greater than the third.</summary>
    public static Function CheckRange { get; } = new("CheckRange") { MayFail = true };

    /// <summary>A number as an integer of 16, 32 or 64 bits, its fraction cut off; an error if it does not fit.</summary>
    public static Function CheckInt16 { get; } = new("CheckInt16") { MayFail = true };
    public static Function CheckInt32 { get; } = new("CheckInt32") { MayFail = true };
    public static Function CheckInt64 { get; } = new("CheckInt64") { MayFail = true };

    /// <summary>The last bits of an integer as a text of zeros and ones; the second argument is their number.</summary>
    public static Function Bits { get; } = new("Bits");

    /// <summary>An integer in hexadecimal digits, in lower case.</summary>
    public static Function ToHex { get; } = new("ToHex");

    /// <summary>A text in which each of the characters of the second argument is replaced by the first of these.</summary>
    public static Function Unify { get; } = new("Unify");

    /// <summary>Replaces a text by another one, ignoring case.</summary>
    public static Function ReplaceIgnoringCase { get; } = new("ReplaceIgnoringCase");

    /// <summary>A text again and again.</summary>
    public static Function Repeat { get; } = new("Repeat");

    /// <summary>The number of parts of a text between separators: text, separator, 1 if empty parts do not count, 1 if white space around the parts does not.</summary>
    public static Function CountParts { get; } = new("CountParts");

    /// <summary>A part of a text between separators: text, separator, as in <see cref="CountParts"/>, index. Null if there is none.</summary>
    public static Function PartAt { get; } = new("PartAt", PropagatesNull: false);

    /// <summary>Whether a text matches a regular expression of .NET: text, pattern, options.</summary>
    public static Function IsMatch { get; } = new("IsMatch");

    /// <summary>Replaces what matches a regular expression: text, pattern, options, replacement.</summary>
    public static Function RegexReplace { get; } = new("RegexReplace");

    /// <summary>How often a regular expression matches: text, pattern, options.</summary>
    public static Function CountMatches { get; } = new("CountMatches");

    /// <summary>The first match of a regular expression, the empty text if there is none: text, pattern, options.</summary>
    public static Function FirstMatch { get; } = new("FirstMatch");

    /// <summary>A value as text by a format of .NET in the invariant culture: value, format.</summary>
    public static Function Format { get; } = new("Format");

    public static Function ParseBoolean { get; } = new("ParseBoolean") { MayFail = true };
    public static Function ParseGuid { get; } = new("ParseGuid") { MayFail = true };
    public static Function ParseDateTime { get; } = new("ParseDateTime") { MayFail = true };
    public static Function ParseDateTimeOffset { get; } = new("ParseDateTimeOffset") { MayFail = true };
    public static Function ParseDate { get; } = new("ParseDate") { MayFail = true };
    public static Function ParseTime { get; } = new("ParseTime") { MayFail = true };
    public static Function ParseInterval { get; } = new("ParseInterval") { MayFail = true };

    /// <summary>Rounds toward zero to a number of digits.</summary>
    public static Function TruncateTo { get; } = new("TruncateTo");

    /// <summary>Rounds down to a number of digits.</summary>
    public static Function FloorTo { get; } = new("FloorTo");

    /// <summary>Rounds up to a number of digits.</summary>
    public static Function CeilingTo { get; } = new("CeilingTo");
    public static Function Asinh { get; } = new("Asinh");
    public static Function Acosh { get; } = new("Acosh") { MayFail = true };
    public static Function Atanh { get; } = new("Atanh") { MayFail = true };

    public static Function Microsecond { get; } = new("Microsecond");
    public static Function Nanosecond { get; } = new("Nanosecond");

    /// <summary>Units of 100 ns since the beginning of the year 1, of a time since midnight, of an interval.</summary>
    public static Function Ticks { get; } = new("Ticks");

    public static Function AddMicroseconds { get; } = new("AddMicroseconds");
    public static Function AddTicks { get; } = new("AddTicks");

    /// <summary>What a number of units of 100 ns stands for.</summary>
    public static Function DateTimeOfTicks { get; } = new("DateTimeOfTicks");
    public static Function TimeOfTicks { get; } = new("TimeOfTicks");
    public static Function IntervalOfTicks { get; } = new("IntervalOfTicks");

    /// <summary>A point in time of a date and time and the offset from UTC at which it is read.</summary>
    public static Function AtOffset { get; } = new("AtOffset");
    public static Function OffsetOf { get; } = new("OffsetOf");

    /// <summary>The point in time with offset zero.</summary>
    public static Function InUtc { get; } = new("InUtc");
    public static Function OfUnixSeconds { get; } = new("OfUnixSeconds");
    public static Function OfUnixMilliseconds { get; } = new("OfUnixMilliseconds");
    public static Function DateOfDayNumber { get; } = new("DateOfDayNumber");

    /// <summary>The time from one time of day to another, going on after midnight.</summary>
    public static Function TimeDifference { get; } = new("TimeDifference");
    public static Function IntervalMicroseconds { get; } = new("IntervalMicroseconds");
    public static Function IntervalNanoseconds { get; } = new("IntervalNanoseconds");
    public static Function TotalMicroseconds { get; } = new("TotalMicroseconds");
    public static Function TotalNanoseconds { get; } = new("TotalNanoseconds");

    /// <summary>An interval times a number.</summary>
    public static Function Multiply { get; } = new("Multiply");

    /// <summary>An interval divided by a number.</summary>
    public static Function Divide { get; } = new("Divide") { MayFail = true };

    /// <summary>How often an interval is contained in another.</summary>
    public static Function Ratio { get; } = new("Ratio") { MayFail = true };

    /// <summary>A byte of some bytes, by its index; null if there is none.</summary>
    public static Function ByteAt { get; } = new("ByteAt", PropagatesNull: false);

    /// <summary>Whether some bytes contain a byte.</summary>
    public static Function ContainsByte { get; } = new("ContainsByte");
    public static Function ToBase64 { get; } = new("ToBase64");
    public static Function OfBase64 { get; } = new("OfBase64") { MayFail = true };
    public static Function BytesToHex { get; } = new("BytesToHex");
    public static Function BytesOfHex { get; } = new("BytesOfHex") { MayFail = true };
}
