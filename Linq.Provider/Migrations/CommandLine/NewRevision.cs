namespace Linq.Provider.Migrations.CommandLine;

/// <summary>What was asked for of a new migration.</summary>
internal sealed record NewRevision(string Message, bool Autogenerate, IReadOnlyList<string> Renames, string? Head, IReadOnlyList<string> Labels, IReadOnlyList<string> DependsOn);
