using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>Both ends show a certificate that our own authority signed, for each other and for nobody else.</summary>
public static class ClusterTls
{
    /// <summary>Silo and gateway ports speak TLS.</summary>
    public static ISiloBuilder UseClusterTls(this ISiloBuilder silo, TlsSettings settings) => silo.UseTls(options => Set(options, settings));

    /// <summary>An API speaks TLS to gateways.</summary>
    public static IClientBuilder UseClusterTls(this IClientBuilder client, TlsSettings settings) => client.UseTls(options => Set(options, settings));

    private static void Set(TlsOptions options, TlsSettings settings)
    {
        var authority = X509CertificateLoader.LoadCertificateFromFile(settings.Authority);
        options.LocalCertificate = X509Certificate2.CreateFromPemFile(settings.Certificate, settings.Key);
        options.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.RemoteCertificateValidation = (certificate, _, _) => IsOurs(certificate, authority);
        options.OnAuthenticateAsClient = (_, authentication) => authentication.TargetHost = "scoring-silo";
    }

    // The name does not matter: who holds a key of our authority is one of our processes.
    private static bool IsOurs(X509Certificate2 certificate, X509Certificate2 authority)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}
