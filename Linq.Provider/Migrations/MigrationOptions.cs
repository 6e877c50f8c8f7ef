using System.Reflection;

namespace Linq.Provider.Migrations;

/// <summary>How migrations are found, run and written.</summary>
public sealed class MigrationOptions
{
    /// <summary>The assembly whose <see cref="Migration"/> classes are the history; by default the entry assembly.</summary>
    public Assembly? Assembly { get; set; }

    /// <summary>The classes that are the history, in place of those of <see cref="Assembly"/>.</summary>
    public IReadOnlyList<Type>? Migrations { get; set; }

    /// <summary>Where new migrations are written: by default <c>./Migrations</c>.</summary>
    public string Directory { get; set; } = "Migrations";

    /// <summary>The namespace of new migrations; by default that of the newest one, or the assembly's name with <c>.Migrations</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>How long to wait while another process migrates the database; one minute by default.</summary>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a step may last, on a SQLite database, before another process may take this one for dead; five minutes by default.</summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Takes a line for each step; by default, <c>MigrationCommand</c> writes them to <see cref="Output"/>, and <c>Migrate</c> nowhere.</summary>
    public Action<string>? Progress { get; set; }

    /// <summary>Where commands write what they were asked for; by default <see cref="Console.Out"/>.</summary>
    public TextWriter? Output { get; set; }

    /// <summary>Where commands write messages; by default <see cref="Console.Error"/>.</summary>
    public TextWriter? Error { get; set; }

    /// <summary>The clock of the lease on a SQLite database.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes the id of a new revision; by default twelve random hexadecimal digits.</summary>
    public Func<string>? NewId { get; set; }

    internal MigrationHistory History() => Migrations is { } migrations ? MigrationHistory.Of(migrations) : MigrationHistory.Of(Source);

    internal Assembly Source => Assembly ?? Assembly.GetEntryAssembly() ?? Assembly.GetExecutingAssembly();
}
