#include "app/ui/raster/soft_raster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui {
namespace {

// Corners on a grid of 1/256 pixel, so that neighbours share their edge exactly.
constexpr int k_sub = 256;

struct Point {
    std::int64_t x;
    std::int64_t y;
};

Point snapped(ImVec2 at) {
    return {std::llround(static_cast<double>(at.x) * k_sub),
            std::llround(static_cast<double>(at.y) * k_sub)};
}

struct Clip {
    int left, top, right, bottom;
};

struct Texel {
    float r, g, b, a;
};

struct Paint {
    const ImTextureData* texture;

    Texel texel(int x, int y) const {
        x = std::clamp(x, 0, texture->Width - 1);
        y = std::clamp(y, 0, texture->Height - 1);
        const unsigned char* p =
            texture->Pixels + (x + y * texture->Width) * texture->BytesPerPixel;
        if (texture->BytesPerPixel == 1) return {255, 255, 255, static_cast<float>(p[0])};
        return {static_cast<float>(p[0]), static_cast<float>(p[1]), static_cast<float>(p[2]),
                static_cast<float>(p[3])};
    }

    // Between the four nearest texels, as a card does it.
    Texel sample(float u, float v) const {
        const float x = u * static_cast<float>(texture->Width) - 0.5f;
        const float y = v * static_cast<float>(texture->Height) - 0.5f;
        const float left = std::floor(x);
        const float top = std::floor(y);
        const float fx = x - left;
        const float fy = y - top;
        const int ix = static_cast<int>(left);
        const int iy = static_cast<int>(top);
        const Texel a = mix(texel(ix, iy), texel(ix + 1, iy), fx);
        const Texel b = mix(texel(ix, iy + 1), texel(ix + 1, iy + 1), fx);
        return mix(a, b, fy);
    }

    static Texel mix(const Texel& a, const Texel& b, float t) {
        return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t,
                a.a + (b.a - a.a) * t};
    }
};

Texel color_of(ImU32 color) {
    return {static_cast<float>((color >> IM_COL32_R_SHIFT) & 0xFF),
            static_cast<float>((color >> IM_COL32_G_SHIFT) & 0xFF),
            static_cast<float>((color >> IM_COL32_B_SHIFT) & 0xFF),
            static_cast<float>((color >> IM_COL32_A_SHIFT) & 0xFF)};
}

std::int64_t edge(const Point& a, const Point& b, const Point& p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

// A pixel on a shared edge belongs to one triangle only: top and left edges own theirs.
bool owns_its_edge(const Point& a, const Point& b) {
    return (a.y == b.y && b.x > a.x) || b.y < a.y;
}

void blend(std::uint8_t* pixel, const Texel& paint) {
    const float alpha = paint.a / 255.0f;
    const std::array<float, 3> rgb{paint.r, paint.g, paint.b};
    for (std::size_t c = 0; c < 3; ++c) {
        const float mixed = rgb[c] * alpha + static_cast<float>(pixel[c]) * (1 - alpha);
        pixel[c] = static_cast<std::uint8_t>(std::clamp(mixed + 0.5f, 0.0f, 255.0f));
    }
}

class Triangle {
public:
    Triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c)
        : m_vertices{&a, &b, &c}, m_points{snapped(a.pos), snapped(b.pos), snapped(c.pos)} {
        m_area = edge(m_points[0], m_points[1], m_points[2]);
        if (m_area < 0) {
            std::swap(m_vertices[1], m_vertices[2]);
            std::swap(m_points[1], m_points[2]);
            m_area = -m_area;
        }
        for (std::size_t i = 0; i < 3; ++i)
            m_bias[i] = owns_its_edge(m_points[(i + 1) % 3], m_points[(i + 2) % 3]) ? 0 : -1;
        for (std::size_t i = 0; i < 3; ++i)
            m_colors[i] = color_of(m_vertices[i]->col);
    }

    void fill(Picture& picture, const Clip& clip, const Paint& paint) const {
        if (m_area == 0) return;
        const auto [min_x, max_x] = std::minmax({m_points[0].x, m_points[1].x, m_points[2].x});
        const auto [min_y, max_y] = std::minmax({m_points[0].y, m_points[1].y, m_points[2].y});
        const int left = std::max(clip.left, static_cast<int>(min_x >> 8));
        const int right = std::min(clip.right, static_cast<int>(max_x >> 8) + 1);
        const int top = std::max(clip.top, static_cast<int>(min_y >> 8));
        const int bottom = std::min(clip.bottom, static_cast<int>(max_y >> 8) + 1);
        const bool flat = is_flat();
        const Texel plain = shade(paint, {m_area, 0, 0});
        for (int y = top; y < bottom; ++y) {
            Weights weights = weights_at(left, y);
            for (int x = left; x < right; ++x, step_right(weights))
                if (is_inside(weights))
                    blend(picture.at(x, y), flat ? plain : shade(paint, weights));
        }
    }

private:
    // How near a pixel's centre is to each corner; they add up to the area.
    using Weights = std::array<std::int64_t, 3>;

    Weights weights_at(int x, int y) const {
        const Point centre{x * k_sub + k_sub / 2, y * k_sub + k_sub / 2};
        Weights weights{};
        for (std::size_t i = 0; i < 3; ++i)
            weights[i] = edge(m_points[(i + 1) % 3], m_points[(i + 2) % 3], centre);
        return weights;
    }

    void step_right(Weights& weights) const {
        for (std::size_t i = 0; i < 3; ++i)
            weights[i] -= (m_points[(i + 2) % 3].y - m_points[(i + 1) % 3].y) * k_sub;
    }

    bool is_inside(const Weights& weights) const {
        return weights[0] + m_bias[0] >= 0 && weights[1] + m_bias[1] >= 0 &&
               weights[2] + m_bias[2] >= 0;
    }

    // One colour and one place of the texture: every pixel is the same.
    bool is_flat() const {
        const auto same = [this](std::size_t i) {
            return m_vertices[i]->col == m_vertices[0]->col &&
                   m_vertices[i]->uv.x == m_vertices[0]->uv.x &&
                   m_vertices[i]->uv.y == m_vertices[0]->uv.y;
        };
        return same(1) && same(2);
    }

    Texel shade(const Paint& paint, const Weights& weights) const {
        Texel color{0, 0, 0, 0};
        float u = 0;
        float v = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const float part = static_cast<float>(weights[i]) / static_cast<float>(m_area);
            color = {color.r + m_colors[i].r * part, color.g + m_colors[i].g * part,
                     color.b + m_colors[i].b * part, color.a + m_colors[i].a * part};
            u += m_vertices[i]->uv.x * part;
            v += m_vertices[i]->uv.y * part;
        }
        const Texel texel = paint.sample(u, v);
        return {color.r * texel.r / 255, color.g * texel.g / 255, color.b * texel.b / 255,
                color.a * texel.a / 255};
    }

    std::array<const ImDrawVert*, 3> m_vertices;
    std::array<Point, 3> m_points;
    std::array<Texel, 3> m_colors{};
    std::array<std::int64_t, 3> m_bias{};
    std::int64_t m_area;
};

Clip clip_of(const ImDrawCmd& command, const Picture& picture) {
    return {std::max(0, static_cast<int>(command.ClipRect.x)),
            std::max(0, static_cast<int>(command.ClipRect.y)),
            std::min(picture.width, static_cast<int>(command.ClipRect.z)),
            std::min(picture.height, static_cast<int>(command.ClipRect.w))};
}

void draw_list(Picture& picture, const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImTextureData* texture = command.TexRef._TexData;
        if (command.UserCallback || !texture || !texture->Pixels) continue;
        const Paint paint{texture};
        const Clip clip = clip_of(command, picture);
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
        const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
        for (unsigned int i = 0; i + 2 < command.ElemCount; i += 3)
            Triangle(vertices[index[i]], vertices[index[i + 1]], vertices[index[i + 2]])
                .fill(picture, clip, paint);
    }
}

void answer_textures(const ImDrawData& data) {
    if (data.Textures == nullptr) return;
    for (ImTextureData* texture : *data.Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
        else if (texture->Status != ImTextureStatus_OK &&
                 texture->Status != ImTextureStatus_Destroyed) {
            texture->SetTexID(1); // pixels are read where Dear ImGui keeps them
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

} // namespace

SoftRaster::SoftRaster() {
    ImGui::GetIO().BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
}

SoftRaster::~SoftRaster() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        if (texture->RefCount == 1) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    ImGui::GetIO().BackendFlags &= ~ImGuiBackendFlags_RendererHasTextures;
}

Picture SoftRaster::draw(const ImDrawData& data, ImU32 ground) {
    answer_textures(data);
    Picture picture(static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y));
    const Texel paper = color_of(ground);
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
        picture.rgba[i] = static_cast<std::uint8_t>(paper.r);
        picture.rgba[i + 1] = static_cast<std::uint8_t>(paper.g);
        picture.rgba[i + 2] = static_cast<std::uint8_t>(paper.b);
        picture.rgba[i + 3] = 0xFF;
    }
    for (const ImDrawList* list : data.CmdLists)
        draw_list(picture, *list);
    return picture;
}

void SoftRaster::skip(const ImDrawData& data) {
    answer_textures(data);
}

} // namespace candor::ui
