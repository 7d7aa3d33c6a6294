namespace Scoring.Api;

internal static class Program { private static void Main(string[] args) { var app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build(); app.Run(); } }
