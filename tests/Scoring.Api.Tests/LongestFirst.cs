using Scoring.Api.Tests.Browser;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Scoring.Api.Tests.LongestFirst))]

namespace Scoring.Api.Tests;

/// <summary>Of two lanes one belongs to the browser from the beginning; started last it would run on alone for minutes.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(one => one.TestCollectionDisplayName == Chromium.Tests ? 0 : 1).ThenBy(one => one.TestCollectionDisplayName, StringComparer.Ordinal)];
}
