using System.Globalization;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Sql;

/// <summary>A database URL taken apart: <c>scheme://user:password@host:port/database?keyword=value</c>. All parts are percent-decoded.</summary>
internal sealed record DatabaseUrl(
    string Scheme, string? User, string? Password, string? Host, int? Port, string? Database, ValueList<KeyValuePair<string, string>> Options)
{
    private const string Forms = "Write sqlite:///relative.db, sqlite:////absolute/path.db, sqlite:///:memory: or postgresql://user:password@host:5432/database?keyword=value.";

    /// <summary>Takes a URL apart. <see cref="Uri"/> is not used: it normalises paths and hosts, and does not know relative files.</summary>
    public static DatabaseUrl Parse(string url)
    {
        int separator = url.IndexOf("://", StringComparison.Ordinal);
        if (separator <= 0)
        {
            // What has no scheme may be a connection string, and that may hold a password: it is not repeated.
            throw new LinqProviderException(ErrorCodes.InvalidUrl, $"The database URL does not begin with a scheme such as sqlite:// or postgresql://. {Forms} For a connection string use Engine.Sqlite or Engine.Postgres.");
        }

        string scheme = url[..separator].ToLowerInvariant();
        string rest = url[(separator + 3)..];
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        string query = question < 0 ? "" : rest[(question + 1)..];
        string location = question < 0 ? rest : rest[..question];
        int slash = location.IndexOf('/', StringComparison.Ordinal);
        string authority = slash < 0 ? location : location[..slash];
        string? database = slash < 0 ? null : Decode(location[(slash + 1)..], url);

        int at = authority.LastIndexOf('@');
        (string? user, string? password) = at < 0 ? (null, null) : SplitUser(authority[..at], url);
        (string? host, int? port) = SplitHost(authority[(at + 1)..], url);
        return new DatabaseUrl(scheme, user, password, host, port, string.IsNullOrEmpty(database) ? null : database, ParseOptions(query, url));
    }

    /// <summary>The URL without its password, for messages.</summary>
    public static string Redact(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return "(not shown)";
        }

        // The last '@' of the whole text, not of the authority: in a URL that is wrong because its password was not encoded the authority is not where it seems.
        int at = url.LastIndexOf('@');
        int colon = at < 0 ? -1 : url.IndexOf(':', start + 3);
        string shown = colon >= 0 && colon < at ? $"{url[..(colon + 1)]}***{url[at..]}" : url;
        int query = shown.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? shown : shown[..query] + "?…";
    }

    /// <summary>The exception for a URL that is wrong.</summary>
    public static LinqProviderException Invalid(string url, string cause, string? remedy = null) =>
        new(ErrorCodes.InvalidUrl, $"The database URL '{Redact(url)}' is wrong: {cause} {remedy ?? Forms}");

    private static (string? User, string? Password) SplitUser(string text, string url)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (Decode(text, url), null) : (Decode(text[..colon], url), Decode(text[(colon + 1)..], url));
    }

    private static (string? Host, int? Port) SplitHost(string text, string url)
    {
        if (text.Length == 0)
        {
            return (null, null);
        }

        string host = text, port = "";
        if (text[0] == '[')
        {
            int end = text.IndexOf(']', StringComparison.Ordinal);
            if (end < 0 || (end + 1 < text.Length && text[end + 1] != ':'))
            {
                throw Invalid(url, "an IPv6 address must stand in brackets.", "Write postgresql://user@[::1]:5432/database.");
            }

            host = text[1..end];
            port = end + 1 < text.Length ? text[(end + 2)..] : "";
        }
        else if (text.IndexOf(':', StringComparison.Ordinal) is >= 0 and int colon)
        {
            host = text[..colon];
            port = text[(colon + 1)..];
        }

        return (host.Length == 0 ? null : Decode(host, url), port.Length == 0 ? null : ParsePort(port, url));
    }

    private static int ParsePort(string text, string url) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and <= 65535
            ? port
            : throw Invalid(url, "the port is not a number from 1 to 65535.", "If user or password contain one of : / ? # [ ] @ %, percent-encode them with Uri.EscapeDataString.");

    private static ValueList<KeyValuePair<string, string>> ParseOptions(string query, string url) =>
        [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            return equals > 0
                ? KeyValuePair.Create(Decode(part[..equals], url), Decode(part[(equals + 1)..], url))
                : throw Invalid(url, "after '?' stand keyword=value pairs, separated by '&'.");
        })];

    private static string Decode(string text, string url)
    {
        for (int i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
            {
                throw Invalid(url, "a '%' is not followed by two hexadecimal digits.", "Percent-encode the parts with Uri.EscapeDataString: '%' itself is written %25.");
            }
        }

        return Uri.UnescapeDataString(text);
    }

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Scheme}://{(User is null ? "" : User + "@")}{Host}{(Port is { } port ? ":" + port.ToString(CultureInfo.InvariantCulture) : "")}/{Database}";
}
