using System.Security.Cryptography;

namespace Scoring.Api.Office;

/// <summary>The code that the first organizer signs in with: four groups of four, without letters that look alike.</summary>
internal sealed class OneTimeCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private readonly TaskCompletionSource<bool> _offered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the office takes it, once it was asked.</summary>
    public Task<bool> Offered => _offered.Task;

    /// <summary>This start's.</summary>
    public string Text { get; } = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    public void Answer(bool taken) => _offered.TrySetResult(taken);

    /// <summary>As it is hashed: however it was typed.</summary>
    public static string Normal(string typed) => string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
}
