using Linq.Provider.Sql;

namespace Linq.Provider.Tests.Execution;

public sealed class DatabaseUrlTests
{
    [Theory]
    [InlineData("sqlite:///company.db", "company.db")]
    [InlineData("sqlite:///folder/company.db", "folder/company.db")]
    [InlineData("sqlite:////var/data/company.db", "/var/data/company.db")]
    [InlineData("sqlite:///C:/data/company.db", "C:/data/company.db")]
    [InlineData("sqlite:///100%25%3F.db", "100%?.db")]
    [InlineData("sqlite:///:memory:", ":memory:")]
    [InlineData("sqlite://", null)]
    [InlineData("sqlite:///", null)]
    [InlineData("SQLite:///a.db?Cache=Shared&Mode=ReadOnly", "a.db")]
    public void A_sqlite_url_names_a_file(string url, string? file)
    {
        DatabaseUrl parts = DatabaseUrl.Parse(url);
        Assert.Equal(("sqlite", file), (parts.Scheme, parts.Database));
        Assert.Null(parts.Host);
    }

    [Theory]
    [InlineData("postgresql://localhost/db", null, null, "localhost", null)]
    [InlineData("postgres://me@localhost:5433/db", "me", null, "localhost", 5433)]
    [InlineData("postgresql://me:secret@db.example.org:5432/db", "me", "secret", "db.example.org", 5432)]
    [InlineData("postgresql://a%40b:p%40%3A%2F%3F%25w@host/db", "a@b", "p@:/?%w", "host", null)]
    [InlineData("postgresql://me:a@b@host/db", "me", "a@b", "host", null)]
    [InlineData("postgresql://me:@host/db", "me", "", "host", null)]
    [InlineData("postgresql://me@[::1]:6000/db", "me", null, "::1", 6000)]
    [InlineData("postgresql://[fe80::1]/db", null, null, "fe80::1", null)]
    [InlineData("postgresql:///db", null, null, null, null)]
    public void A_postgresql_url_has_user_host_and_port(string url, string? user, string? password, string? host, int? port)
    {
        DatabaseUrl parts = DatabaseUrl.Parse(url);
        Assert.Equal((user, password, host, port, "db"), (parts.User, parts.Password, parts.Host, parts.Port, parts.Database));
    }

    [Fact]
    public void Options_are_decoded_and_keep_their_order() => Assert.Equal(
        [KeyValuePair.Create("Application Name", "a&b"), KeyValuePair.Create("Timeout", "3")],
        DatabaseUrl.Parse("postgresql://h/db?Application%20Name=a%26b&Timeout=3").Options);

    [Theory]
    [InlineData("company.db", "LP1001", "scheme")]
    [InlineData("", "LP1001", "scheme")]
    [InlineData("Data Source=x;Password=hidden", "LP1001", "Engine.Sqlite")]
    [InlineData("mysql://me:hidden@h/db", "LP1001", "'mysql'")]
    [InlineData("sqlite://company.db", "LP1001", "third slash")]
    [InlineData("sqlite:///a%zz.db", "LP1001", "%25")]
    [InlineData("sqlite:///a.db?Cache", "LP1001", "keyword=value")]
    [InlineData("sqlite:///a.db?Colour=red", "LP1005", "Data Source")]
    [InlineData("sqlite:///a.db?Mode=sideways", "LP1005", "'Mode'")]
    [InlineData("postgresql://me:hidden@h", "LP1001", "database is missing")]
    [InlineData("postgresql://me:hidden@h/", "LP1001", "database is missing")]
    [InlineData("postgresql://me:hidden@h:port/db", "LP1001", "port")]
    [InlineData("postgresql://me:hidden@h:0/db", "LP1001", "port")]
    [InlineData("postgresql://me:hidden@h:65536/db", "LP1001", "port")]
    [InlineData("postgresql://me:hid/den@h/db", "LP1001", "percent-encode")]
    [InlineData("postgresql://me:hidden@[::1/db", "LP1001", "brackets")]
    [InlineData("postgresql://me:hidden@h/db?Colour=red", "LP1005", "Application Name")]
    [InlineData("postgresql://me:hidden@h/db?Timeout=soon", "LP1005", "'Timeout'")]
    [InlineData("postgresql://me:hidden@h/db?Password", "LP1001", "keyword=value")]
    public void A_wrong_url_says_what_is_wrong_but_not_the_password(string url, string code, string expected)
    {
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => Engine.Create(url));
        Assert.Equal(code, exception.Code);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("den@", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://h/db?sslmode=verify-full&connect_timeout=3&application_name=x")]
    [InlineData("postgres://me:p@h:5432/db?Maximum Pool Size=5&SSL Mode=Disable")]
    [InlineData("sqlite:///a.db?Cache=Shared&Foreign Keys=False&Default Timeout=3")]
    public void Options_of_the_driver_are_accepted(string url)
    {
        using Engine engine = Engine.Create(url);
        Assert.NotNull(engine);
    }

    [Theory]
    [InlineData("Colour=red")]
    [InlineData("nonsense")]
    public void A_wrong_connection_string_is_one_exception(string connectionString)
    {
        Assert.Equal("LP1005", Assert.Throws<LinqProviderException>(() => Engine.Sqlite(connectionString)).Code);
        Assert.Equal("LP1005", Assert.Throws<LinqProviderException>(() => Engine.Postgres(connectionString)).Code);
    }
}
