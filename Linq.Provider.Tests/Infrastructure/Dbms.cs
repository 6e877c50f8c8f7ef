namespace Linq.Provider.Tests.Infrastructure;

/// <summary>The databases that every test of database behaviour runs on.</summary>
public enum Dbms
{
    Sqlite,
    PostgreSql,
}
